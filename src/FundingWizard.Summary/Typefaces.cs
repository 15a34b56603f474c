using FundingWizard.Pdf;

namespace FundingWizard.Summary;

/// <summary>Fira Sans, as the build puts it into this assembly.</summary>
internal static class Typefaces
{
    private static readonly Lazy<FontSet> Loaded = new(() => new FontSet(Read("FiraSans-Regular.ttf"), Read("FiraSans-SemiBold.ttf"), Read("FiraSans-Italic.ttf")));

    /// <summary>The typefaces of every document; read on first use.</summary>
    public static FontSet Set => Loaded.Value;

    private static ReadOnlyMemory<byte> Read(string name)
    {
        using var resource = typeof(Typefaces).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}
