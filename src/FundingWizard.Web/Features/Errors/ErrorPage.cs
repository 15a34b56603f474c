namespace FundingWizard.Web.Features.Errors;

/// <summary>What an error page says.</summary>
/// <param name="Status">Status code of the answer.</param>
/// <param name="Reference">Number under which the log holds the failure.</param>
public sealed record ErrorPage(int Status, string Reference)
{
    /// <summary>Which of the texts fits: codes without own text share one with their neighbours.</summary>
    public string Text => Status switch
    {
        400 => "BadRequest",
        403 => "Forbidden",
        404 => "NotFound",
        413 => "TooLarge",
        429 => "TooMany",
        503 => "NotReady",
        < 500 => "BadRequest",
        _ => "Failure",
    };

    /// <summary>True when somebody at the operator should hear of it.</summary>
    public bool IsOurFault => Status >= 500;
}
