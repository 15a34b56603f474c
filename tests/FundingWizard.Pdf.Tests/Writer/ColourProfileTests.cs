using System.Buffers.Binary;
using System.Text;

using FundingWizard.Pdf.Tests.Reading;
using FundingWizard.Pdf.Tests.Samples;
using FundingWizard.Pdf.Writer;

namespace FundingWizard.Pdf.Tests.Writer;

public sealed class ColourProfileTests
{
    private static readonly byte[] Profile = ColourProfile.Srgb.ToArray();

    [Fact]
    public void Srgb_WhenHeaderIsRead_ItIsADisplayProfileOfItsLength()
    {
        BinaryPrimitives.ReadInt32BigEndian(Profile).ShouldBe(Profile.Length);
        Encoding.ASCII.GetString(Profile, 12, 12).ShouldBe("mntrRGB XYZ ");
        Encoding.ASCII.GetString(Profile, 36, 4).ShouldBe("acsp");
        Profile.Length.ShouldBeLessThan(700);
    }

    [Fact]
    public void Srgb_WhenPrimariesAreAdded_TheSumIsWhite()
    {
        for (var axis = 0; axis < 3; axis++)
            (Fixed("rXYZ", axis) + Fixed("gXYZ", axis) + Fixed("bXYZ", axis)).ShouldBe(Fixed("wtpt", axis), tolerance: 0.0005);
    }

    [Fact]
    public void Srgb_WhenCurveIsEvaluated_MiddleGreyIsThatOfTheStandard()
    {
        // IEC 61966-2-1: 0.5 is 0.21404 in linear light.
        var linear = Math.Pow((Fixed("gTRC", 2) * 0.5) + Fixed("gTRC", 3), Fixed("gTRC", 1));

        linear.ShouldBe(0.21404, tolerance: 0.0001);
        Profile[Offset("gTRC") + 9].ShouldBe((byte)3);
    }

    [Fact]
    public void Write_WhenDocumentIsWritten_ProfileIsItsOutputIntent()
    {
        var file = Sample.Document(Sample.Paragraph("a")).Read().File;

        var intent = (PdfDictionary)file.Array(file.Catalog["OutputIntents"]).ShouldHaveSingleItem()!;
        intent["S"].ShouldBe(new PdfName("GTS_PDFA1"));
        file.Stream(intent["DestOutputProfile"]).Content.ShouldBe(Profile);
    }

    private static double Fixed(string tag, int index) => BinaryPrimitives.ReadInt32BigEndian(Profile.AsSpan(Offset(tag) + 8 + (4 * index))) / 65536.0;

    private static int Offset(string tag)
    {
        for (var entry = 132; ; entry += 12)
        {
            if (Encoding.ASCII.GetString(Profile, entry, 4).Equals(tag, StringComparison.Ordinal))
                return BinaryPrimitives.ReadInt32BigEndian(Profile.AsSpan(entry + 4));
        }
    }
}
