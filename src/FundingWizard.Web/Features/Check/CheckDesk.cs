using FundingWizard.Rules;
using FundingWizard.Storage.Checks;

namespace FundingWizard.Web.Features.Check;

/// <summary>What a visitor's cookie leads to.</summary>
/// <param name="Content">The check; empty when there is none.</param>
/// <param name="Standing">Whether there is one.</param>
/// <param name="Version">Counts the changes of a check; 0 when there is none.</param>
/// <param name="ExpiresOn">Day the check is deleted unless it changes before; of no meaning when there is none.</param>
public sealed record Visit(CheckContent Content, Standing Standing, int Version, DateOnly ExpiresOn);

/// <summary>Whether a visitor has a check.</summary>
public enum Standing
{
    /// <summary>Not begun.</summary>
    None,

    /// <summary>There is one.</summary>
    Open,

    /// <summary>There was one: it has expired, was deleted, or belongs to somebody else.</summary>
    Lost,
}

/// <summary>Opens, keeps and deletes the check of the visitor at hand.</summary>
public sealed class CheckDesk(CheckVault vault, CheckCookie cookie, Rulebook rulebook, Today today, IHttpContextAccessor accessor)
{
    private HttpContext Context => accessor.HttpContext ?? throw new InvalidOperationException("A check has a visitor.");

    /// <summary>The check of the visitor.</summary>
    public async Task<Visit> OpenAsync() => await FindAsync() is { } found ? Visit(found) : Absent;

    /// <summary>Where a check stands.</summary>
    public Journey Journey(CheckContent content) => new(rulebook, content.Answers, content.Day ?? today.Day);

    /// <summary>
    /// Changes the check of the visitor, or begins one. Whoever was faster in another window is not overwritten: the change is made anew
    /// on top of what that window has kept.
    /// </summary>
    /// <param name="change">Changes what it is told to and nothing else; may be called more than once.</param>
    /// <returns>The check before and after.</returns>
    public async Task<(Visit Before, CheckContent After)> ChangeAsync(Func<CheckContent, CheckContent> change)
    {
        while (true)
        {
            var found = await FindAsync();
            var before = found is null ? Absent : Visit(found);
            var after = change(before.Content);
            var kept = found is null
                ? await vault.CreateAsync(after.Write(), rulebook.Fingerprint, Context.RequestAborted)
                : await vault.SaveAsync(found, after.Write(), rulebook.Fingerprint, Context.RequestAborted);
            if (kept is null)
                continue;
            cookie.Write(Context, kept.Ticket);
            return (before, after);
        }
    }

    /// <summary>Deletes the check of the visitor and takes the cookie away.</summary>
    public async Task DeleteAsync()
    {
        if (cookie.Read(Context) is { } ticket)
            await vault.DeleteAsync(ticket, Context.RequestAborted);
        cookie.Remove(Context);
    }

    /// <summary>Takes away a cookie that opens nothing.</summary>
    public void Forget() => cookie.Remove(Context);

    private Visit Absent => new(CheckContent.Empty, cookie.Read(Context) is null ? Standing.None : Standing.Lost, Version: 0, ExpiresOn: default);

    private async Task<OpenCheck?> FindAsync() => cookie.Read(Context) is { } ticket ? await vault.OpenAsync(ticket, Context.RequestAborted) : null;

    private Visit Visit(OpenCheck check) => new(CheckContent.Read(check.Content, rulebook.Vocabulary), Standing.Open, check.Version, Today.Of(check.ExpiresAt));
}
