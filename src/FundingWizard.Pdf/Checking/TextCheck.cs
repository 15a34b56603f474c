using static System.FormattableString;

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
        trail.Leave();
    }

    /// <summary>No control characters, no half surrogate pairs, and neither U+FFFE nor U+FFFF, which no interchange format carries.</summary>
    public static void Characters(Trail trail, string value)
    {
        if (!value.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            return;
        for (var index = 0; index < value.Length; index++)
        {
            if (char.IsControl(value[index]))
                throw trail.Error(Invariant($"has the control character U+{(int)value[index]:X4} at {index}; use a LineBreak or a new block for line ends"));
            if (value[index] >= '\uFFFE')
                throw trail.Error(Invariant($"has U+{(int)value[index]:X4} at {index}, which is no character"));
            if (!char.IsSurrogate(value[index]))
                continue;
            if (index + 1 == value.Length || !char.IsSurrogatePair(value[index], value[index + 1]))
                throw trail.Error(Invariant($"has half of a surrogate pair at {index}"));
            index++;
        }
    }
}
