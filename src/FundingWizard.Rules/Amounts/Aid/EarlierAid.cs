using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Amounts.Aid;

/// <summary>Whether an earlier aid counts towards a ceiling on a day, and if not, why.</summary>
internal enum Counting
{
    /// <summary>It counts.</summary>
    Yes,

    /// <summary>A field without value could make it count or not.</summary>
    Perhaps,

    /// <summary>Not decided yet.</summary>
    Pending,

    /// <summary>Another undertaking received it.</summary>
    OtherUndertaking,

    /// <summary>Granted before the years that count.</summary>
    Older,

    /// <summary>Granted after the day.</summary>
    Later,
}

/// <summary>One earlier aid of the list, as far as it is known.</summary>
/// <param name="list">The list fact, which declares the fields.</param>
/// <param name="row">The row.</param>
/// <param name="isMember">
/// Tells by row index whether an enterprise belongs to the single undertaking, null when nobody knows; when left out, each aid says so itself.
/// </param>
internal sealed class EarlierAid(Fact list, Row row, Func<int, bool?>? isMember)
{
    /// <summary>
    /// Fields: <c>granted</c> (day the legal right was given), <c>amount</c> (what was granted), <c>regulation</c>; and if the list has
    /// them: <c>grantEquivalent</c> (prevails over the amount), <c>form</c> (anything but <c>grant</c> is worth its amount at most),
    /// <c>sameUndertaking</c> (received by the applicant or an enterprise of its single undertaking), <c>enterprise</c> (instead, where the
    /// enterprises are known: who received it, 0 the applicant, else the number of a row), <c>pending</c>, <c>name</c>.
    /// </summary>
    public static readonly ListShape Shape = new(
        new ListField("granted", ValueKind.Date),
        new ListField("amount", ValueKind.Number),
        new ListField("regulation", ValueKind.Code, false, AidRegulation.All),
        new ListField("grantEquivalent", ValueKind.Number, IsOptional: true),
        new ListField("form", ValueKind.Code, IsOptional: true),
        new ListField("sameUndertaking", ValueKind.Flag, IsOptional: true),
        new ListField("enterprise", ValueKind.Number, IsOptional: true),
        new ListField("pending", ValueKind.Flag, IsOptional: true),
        new ListField("name", ValueKind.None, IsOptional: true));

    /// <summary>The row.</summary>
    public Row Row => row;

    /// <summary>The day it was granted, or null when unknown.</summary>
    public DateOnly? Granted => row.Date("granted");

    /// <summary>The regulation, or null when unknown.</summary>
    public string? Regulation => row.Code("regulation");

    /// <summary>Its gross grant equivalent in euro: that of a loan or guarantee without a printed value is at most its amount.</summary>
    public Bounds GrantEquivalent
    {
        get
        {
            if (row.Number("grantEquivalent") is { } printed)
                return Bounds.Exactly(printed);
            var highest = row.Number("amount") ?? Field("amount")!.Maximum;
            var isGrant = Field("form") is null || row.Code("form") == "grant";
            return isGrant && row.Number("amount") is { } granted ? Bounds.Exactly(granted) : new Bounds(0, highest);
        }
    }

    /// <summary>Whether it counts.</summary>
    /// <param name="on">Day of the new aid; null when unknown.</param>
    /// <param name="years">Years that count, to the day: aid granted on the same day that many years ago still counts.</param>
    public Counting Counts(DateOnly? on, int years)
    {
        var isPending = Answer("pending", without: false);
        var isOwn = isMember is null ? Answer("sameUndertaking", without: true) : Recipient(isMember);
        return true switch
        {
            _ when isPending == true => Counting.Pending,
            _ when isOwn == false => Counting.OtherUndertaking,
            _ when Granted < on?.AddYears(-years) => Counting.Older,
            _ when Granted > on => Counting.Later,
            _ when isPending is null || isOwn is null || Granted is null || on is null => Counting.Perhaps,
            _ => Counting.Yes,
        };
    }

    private bool? Recipient(Func<int, bool?> isMember) => row.Number("enterprise") switch
    {
        null => null,
        0 => true,
        { } number => isMember((int)number - 1),
    };

    private bool? Answer(string field, bool without) => Field(field) is null ? without : row.Flag(field);

    private Fact? Field(string id) => list.Fields.FirstOrDefault(field => field.Id == id);
}
