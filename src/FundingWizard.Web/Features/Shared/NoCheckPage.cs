using FundingWizard.Web.Features.Check;
using Microsoft.AspNetCore.Mvc;

namespace FundingWizard.Web.Features.Shared;

/// <summary>The page in place of one that needs a check, when there is none.</summary>
public static class NoCheckPage
{
    /// <summary>Says why there is no check and how to begin one; a cookie that opens nothing is taken away.</summary>
    public static ViewResult NoCheck(this Controller controller, Standing standing, CheckDesk desk)
    {
        if (standing == Standing.Lost)
            desk.Forget();
        controller.Response.StatusCode = standing == Standing.Lost ? StatusCodes.Status410Gone : StatusCodes.Status404NotFound;
        return controller.View("NoCheck", standing);
    }
}
