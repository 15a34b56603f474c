.DEFAULT_GOAL := help

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "%-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## Start the wizard on http://localhost:5000
	dotnet run --project src/FundingWizard.Web

test: ## Run all tests that need no extra server
	dotnet test

rules: ## Check every file of the rulebook
	dotnet run --project src/FundingWizard.Cli -- rules check

prove: ## Show that the cases look at every rule and would notice a wrong one
	dotnet run --project src/FundingWizard.Cli -- rules coverage
	dotnet run --project src/FundingWizard.Cli -- rules mutate

analyse: ## Find criteria that decide nothing, gaps in time and questions nobody is asked
	dotnet run --project src/FundingWizard.Cli -- rules analyse

due: ## List reviews, sources, windows and law that want a look
	dotnet run --project src/FundingWizard.Cli -- rules due

rulesengine: ## Compare every rule set with the package RulesEngine, fetched for this alone (some minutes)
	dotnet test tests/FundingWizard.RulesEngine.Tests --logger "console;verbosity=detailed"

questions: ## Count the questions of the wizard against a fixed order
	dotnet run --project src/FundingWizard.Cli -- questions

format: ## Bring all files into the agreed form
	dotnet format

measure: ## Run the benchmarks and print their ratios (about ten minutes)
	dotnet run --configuration Release --project tests/FundingWizard.Benchmarks

ci: ## Do what continuous integration does
	bash .ci/run

.PHONY: help run test rules prove analyse due rulesengine questions format measure ci
