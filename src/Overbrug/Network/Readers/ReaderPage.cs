using Microsoft.AspNetCore.Components;
using Overbrug.Families;
using Overbrug.Languages;

namespace Overbrug.Network.Readers;

/// <summary>A page for anyone: in Dutch, or with the words around the stories in the language of its address.</summary>
public abstract class ReaderPage : ParentPage
{
    [Parameter]
    public string? Lang { get; set; }

    /// <summary>The language that the address asks for; null when there is no such language.</summary>
    protected Language? Asked => Lang is null ? Speaking.Dutch : Speaking.Words.Languages.Find(Lang);

    protected internal static string At(string path, Language? language) => language is null or { IsDutch: true } ? path : $"/{language.Tag}{path}";
}
