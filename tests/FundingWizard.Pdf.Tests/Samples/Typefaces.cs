
namespace FundingWizard.Pdf.Tests.Samples;

/// <summary>Fira Sans as the build restores it.</summary>
internal static class Typefaces
{
    private static readonly string Folder = Path.Combine(
        Repository.Root,
        "node_modules/@expo-google-fonts/fira-sans");

    public static byte[] Regular { get; } = File.ReadAllBytes(Path.Combine(Folder, "400Regular/FiraSans_400Regular.ttf"));

    public static byte[] Strong { get; } = File.ReadAllBytes(Path.Combine(Folder, "600SemiBold/FiraSans_600SemiBold.ttf"));

    public static byte[] Emphasis { get; } = File.ReadAllBytes(Path.Combine(Folder, "400Regular_Italic/FiraSans_400Regular_Italic.ttf"));

    public static FontSet Set { get; } = new(Regular, Strong, Emphasis);
}
