using Overbrug.Tests.Support;

namespace Overbrug.Tests.Sweeps.Pages;

/// <summary>A page as someone saw it.</summary>
/// <param name="Route">the template of its address</param>
/// <param name="Lang">the language it was asked in</param>
internal sealed record Seen(string Who, string Route, string Lang, bool IsForParents, bool IsSignedIn, Page Page)
{
    public string About => $"{Who} {Lang} {Page.Url}";
}
