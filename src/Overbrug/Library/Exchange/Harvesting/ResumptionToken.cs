using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Overbrug.Library.Exchange.Harvesting;

/// <summary>
/// Where a harvest goes on: after this item in the order of change. An item that changes meanwhile moves to the end, so that
/// each is given at least once; nothing is kept here between two requests.
/// </summary>
/// <param name="Cursor">how many were given before</param>
/// <param name="Total">how many there were at the beginning</param>
internal sealed record ResumptionToken(Harvest Harvest, int Cursor, int Total, DateTime ChangedAt, Guid Id, DateTime Expires)
{
    public static readonly TimeSpan Life = TimeSpan.FromDays(1);
    private const string Purpose = "oai-resumption";

    /// <summary>The items of the harvest that come after it, in order.</summary>
    public IQueryable<Resource> After(IQueryable<Resource> items) =>
        items.Where(r => r.ChangedAt >= ChangedAt && (r.ChangedAt > ChangedAt || r.Id > Id));

    public string Write(IDataProtectionProvider keys) => keys.CreateProtector(Purpose).Protect(JsonSerializer.Serialize(this));

    /// <exception cref="OaiProblem">badResumptionToken</exception>
    public static ResumptionToken Read(string text, string verb, IDataProtectionProvider keys, DateTime now)
    {
        try
        {
            return JsonSerializer.Deserialize<ResumptionToken>(keys.CreateProtector(Purpose).Unprotect(text)) is { } token && token.Harvest.Verb == verb && now < token.Expires
                ? token : throw OaiProblem.BadToken();
        }
        catch (Exception foreign) when (foreign is CryptographicException or JsonException or FormatException)
        {
            throw OaiProblem.BadToken();
        }
    }
}
