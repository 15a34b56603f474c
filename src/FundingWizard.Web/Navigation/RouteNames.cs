namespace FundingWizard.Web.Navigation;

/// <summary>The names of all routes that something links to.</summary>
public static class RouteNames
{
    public const string Start = "start";
    public const string Legal = "legal";
    public const string StyleGuide = "style-guide";

    public const string CheckStart = "check-start";
    public const string CheckContinue = "check-continue";
    public const string CheckSettled = "check-settled";
    public const string CheckDelete = "check-delete";
    public const string CheckDeleted = "check-deleted";
    public const string Topic = "topic";
    public const string List = "list";
    public const string RowAdd = "row-add";
    public const string RowChange = "row-change";
    public const string RowRemove = "row-remove";
    public const string Answers = "answers";
    public const string Day = "day";

    public const string Result = "result";
    public const string Comparison = "comparison";
    public const string ResultPrint = "result-print";
    public const string ResultPdf = "result-pdf";
    public const string ResultJson = "result-json";
    public const string BankTalk = "bank-talk";
    public const string Letter = "letter";
    public const string LetterPdf = "letter-pdf";

    public const string Catalogue = "catalogue";
    public const string Programme = "programme";
    public const string ProgrammeSheet = "programme-sheet";
    public const string ProgrammeHistory = "programme-history";
    public const string DueList = "due-list";
}
