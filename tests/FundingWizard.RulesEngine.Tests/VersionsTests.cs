using System.Linq.Dynamic.Core;
using System.Reflection;
using FastExpressionCompiler;
using Xunit.Abstractions;
using Engine = RulesEngine.RulesEngine;

namespace FundingWizard.RulesEngine.Tests;

public class VersionsTests(ITestOutputHelper output)
{
    [Fact]
    public void Package_IsTheVersionTheRuleFilesPromise()
    {
        foreach (var type in new[] { typeof(Engine), typeof(DynamicClass), typeof(ExpressionCompiler) })
            output.WriteLine($"{type.Assembly.GetName().Name} {type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion}");

        typeof(Engine).Assembly.GetName().Version.ShouldBe(new Version(6, 0, 1, 0));
    }
}
