using Overbrug.Families;
using Overbrug.Languages;

namespace Overbrug.Front.ClassPages;

/// <summary>Every language of this school, each in its own name.</summary>
public partial class LanguagePage
{
    private IEnumerable<Language> Languages => Speaking.Words.Languages.Where(l => l.IsDutch || Door!.School.Languages.Contains(l.Tag));

    /// <summary>The language of the page that led here.</summary>
    private Language? InUse => Speaking.Words.Languages.Find(Http.Request.Query["taal"]);

    protected override Task LoadAsync(Doorway door)
    {
        Platform.Web.ParentCache.DoNotKeep(Http);
        return Task.CompletedTask;
    }
}
