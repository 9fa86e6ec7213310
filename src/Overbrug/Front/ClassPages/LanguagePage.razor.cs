using Overbrug.Families;
using Overbrug.Languages;

namespace Overbrug.Front.ClassPages;

/// <summary>Every language of this school, each in its own name.</summary>
public partial class LanguagePage
{
    private IEnumerable<Language> Languages => Speaking.Words.Languages.Where(l => l.IsDutch || Door!.School.Languages.Contains(l.Tag));

    protected override Task LoadAsync(Doorway door)
    {
        Platform.Web.ParentCache.DoNotKeep(Http);
        return Task.CompletedTask;
    }
}
