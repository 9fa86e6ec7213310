using Microsoft.AspNetCore.Components;
using Overbrug.Languages;
using Overbrug.Schools;

namespace Overbrug.Moments.Printing;

/// <summary>A page for paper: Dutch, and beside it one language of the school when the address asks for it.</summary>
public abstract class PrintPage : TeamPage
{
    public const string LanguageParameter = "taal";

    [SupplyParameterFromQuery(Name = LanguageParameter)]
    public string? Asked { get; set; }

    /// <summary>The words of the team, whatever language stands beside them.</summary>
    protected WordsIn D => Speaking.InDutch;

    protected override Task OnInitializedAsync()
    {
        Speaking.Page = PrintLanguages.Of(Actor.School, Speaking.Words).FirstOrDefault(language => language.Tag == Asked) ?? Speaking.Dutch;
        return LoadAsync();
    }

    protected abstract Task LoadAsync();
}
