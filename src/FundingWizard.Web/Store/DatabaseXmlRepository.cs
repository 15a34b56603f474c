using System.Xml.Linq;
using FundingWizard.Storage.Keys;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace FundingWizard.Web.Store;

/// <summary>Keeps the keys of form tokens in the same database as the checks.</summary>
internal sealed class DatabaseXmlRepository(KeyStore keys) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() => [.. keys.All().Select(XElement.Parse)];

    public void StoreElement(XElement element, string friendlyName) => keys.Add(friendlyName, element.ToString(SaveOptions.DisableFormatting));
}
