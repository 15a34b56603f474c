namespace FundingWizard.Pdf.Layout;

/// <summary>
/// A small rule for dividing words: a syllable begins with the longest group of consonants that can begin a word, joints of
/// compound words come first, and three letters stay on each side. It is wrong now and then, so it serves only where a word
/// would not fit or would leave a large gap; authors overrule it with soft hyphens.
/// </summary>
internal sealed class Hyphenation
{
    private const int LettersOnEachSide = 3;
    private const int LongestOnset = 4;

    private static readonly Hyphenation German = new(
        vowels: "aeiouyäöü",
        onsets: ["bl", "br", "ch", "ck", "dr", "fl", "fr", "gl", "gr", "kl", "kn", "kr", "pf", "pfl", "ph", "pl", "pr", "qu", "rh",
            "sch", "schl", "schm", "schn", "schr", "schw", "sp", "spr", "st", "str", "th", "tr", "zw"],
        endings: ["ungs", "heits", "keits", "schafts", "tions", "täts"],
        beginnings: ["lich", "schaft", "heit", "keit"]);

    private static readonly Hyphenation English = new(
        vowels: "aeiouy",
        onsets: ["bl", "br", "ch", "cl", "cr", "dr", "fl", "fr", "gl", "gr", "ph", "pl", "pr", "qu", "sh", "sl", "sp", "spr",
            "st", "str", "th", "tr", "wh"],
        endings: [],
        beginnings: ["tion", "sion", "ment", "ness", "ship"]);

    private readonly string vowels;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> onsets;
    private readonly string[] endings;
    private readonly string[] beginnings;

    private Hyphenation(string vowels, string[] onsets, string[] endings, string[] beginnings)
    {
        this.vowels = vowels;
        this.onsets = onsets.ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        this.endings = endings;
        this.beginnings = beginnings;
    }

    /// <summary>The rule of a language; null where there is none and words stay whole.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    public static Hyphenation? For(string language) => language.Split('-')[0].ToUpperInvariant() switch
    {
        "DE" => German,
        "EN" => English,
        _ => null,
    };

    /// <summary>The last place up to <paramref name="limit"/> where a word may be divided; a joint is preferred when not much is lost.</summary>
    /// <returns>The number of characters before the hyphen; 0 when there is no place.</returns>
    public int LastPlace(ReadOnlySpan<char> word, int limit)
    {
        var syllable = 0;
        for (var place = limit; place >= LettersOnEachSide; place--)
        {
            if (!StandsBetweenLetters(word, place))
                continue;
            if (IsJoint(word, place))
                return place;
            if (syllable == 0 && IsSyllable(word, place))
                syllable = place;
            if (syllable > 0 && place <= syllable * 2 / 3)
                break;
        }
        return syllable;
    }

    private static bool StandsBetweenLetters(ReadOnlySpan<char> word, int place)
    {
        if (place + LettersOnEachSide > word.Length)
            return false;
        foreach (var character in word.Slice(place - LettersOnEachSide, 2 * LettersOnEachSide))
        {
            if (!char.IsLetter(character))
                return false;
        }
        return true;
    }

    private bool IsJoint(ReadOnlySpan<char> word, int place)
    {
        foreach (var ending in endings)
        {
            if (word[..place].EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        foreach (var beginning in beginnings)
        {
            // "-lich" begins a part of a word, "Licht" and "Pflicht" do not divide there.
            if (word[place..].StartsWith(beginning, StringComparison.OrdinalIgnoreCase) && !word[(place + beginning.Length)..].StartsWith('t'))
                return true;
        }
        return false;
    }

    /// <summary>A syllable begins with one consonant, or with more of them if none can be added to the group in front.</summary>
    private bool IsSyllable(ReadOnlySpan<char> word, int place)
    {
        var vowel = place;
        while (vowel < word.Length && IsConsonant(word[vowel]))
            vowel++;
        var onset = vowel - place;
        if (onset == 0 || vowel == word.Length || !char.IsLetter(word[vowel]) || !HasVowel(word[..place]))
            return false;
        return (onset == 1 || IsOnset(word, place, vowel)) && !CanBeLonger(word, place, vowel) && !IsJoint(word, place + 1);
    }

    private bool CanBeLonger(ReadOnlySpan<char> word, int place, int vowel)
    {
        for (var longer = place - 1; longer > 0 && vowel - longer <= LongestOnset && IsConsonant(word[longer]); longer--)
        {
            if (IsOnset(word, longer, vowel))
                return true;
        }
        return false;
    }

    /// <summary>After a vowel "st" and "sp" are divided, as in "Kas-ten" and "Landes-programm".</summary>
    private bool IsOnset(ReadOnlySpan<char> word, int place, int vowel)
    {
        var group = word[place..vowel];
        var isDivided = group is "st" or "str" or "sp" or "spr" && !IsConsonant(word[place - 1]);
        return !isDivided && onsets.Contains(group);
    }

    private bool HasVowel(ReadOnlySpan<char> start)
    {
        foreach (var character in start)
        {
            if (IsVowel(character))
                return true;
        }
        return false;
    }

    private bool IsVowel(char character) => vowels.Contains(character, StringComparison.OrdinalIgnoreCase);

    private bool IsConsonant(char character) => char.IsLetter(character) && !IsVowel(character);
}
