using System.Globalization;
using System.Text;

namespace FundingWizard.Pdf.Checking;

/// <summary>Checks the characters of texts.</summary>
internal static class TextCheck
{
    /// <summary>A text of the document's properties, checked at the step <paramref name="name"/>.</summary>
    public static void Property(Trail trail, string name, string? value, bool mayBeEmpty = false)
    {
        trail.Enter(name);
        if (value is null || (!mayBeEmpty && !PlainText.HasInk(value)))
            throw trail.Error("is missing; give it a text");
        Characters(trail, value);
        // XML, in which properties are written too, has no place for these two.
        trail.Require(value.AsSpan().IndexOfAny('\uFFFE', '\uFFFF') < 0, "has a character that is none (U+FFFE or U+FFFF)");
        trail.Leave();
    }

    /// <summary>No control characters and no half surrogate pairs.</summary>
    public static void Characters(Trail trail, string value)
    {
        if (Ascii.IsValid(value) && !value.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            return;
        for (var index = 0; index < value.Length; index++)
        {
            if (char.IsControl(value[index]))
                throw trail.Error(string.Create(CultureInfo.InvariantCulture, $"has the control character U+{(int)value[index]:X4} at {index}; use a LineBreak or a new block for line ends"));
            if (!char.IsSurrogate(value[index]))
                continue;
            if (index + 1 == value.Length || !char.IsSurrogatePair(value[index], value[index + 1]))
                throw trail.Error(string.Create(CultureInfo.InvariantCulture, $"has half of a surrogate pair at {index}"));
            index++;
        }
    }
}
