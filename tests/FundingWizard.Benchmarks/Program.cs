Console.WriteLine("FundingWizard");
