using Overbrug.Platform.Web.Outside;

namespace Overbrug.Library.Importing.Harvesting;

/// <summary>What keeps an address from answering, as a sentence.</summary>
internal static class TroubleWords
{
    public static string Key(OutsideTrouble trouble) => $"library-import.trouble-{trouble.ToString().ToLowerInvariant()}";
}
