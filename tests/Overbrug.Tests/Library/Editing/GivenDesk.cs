using Overbrug.Library;
using Overbrug.Library.Suggesting;
using Overbrug.Library.Trying;
using Overbrug.Platform.Accounts;
using Overbrug.Schools;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Library.Editing;

/// <summary>An editor, and what waits for one.</summary>
internal static class GivenDesk
{
    public static async Task<Browser> Editor(this Given given, Site site)
    {
        var editor = await given.User("Noor");
        await given.Change<User>(editor.Id, user => (user.IsEditor, user.NeedsSecondFactor) = (true, true));
        return site.As(editor);
    }

    public static Task<Suggestion> Suggestion(this Given given, SuggestionKind kind, Resource? about = null, string text = "Het jaar klopt niet.", string title = "", string link = "") =>
        given.Save(_ => new Suggestion(kind, about, title, link, text, DateOnly.FromDateTime(given.Now)));

    public static async Task<Tried> Tried(this Given given, Resource about)
    {
        var teacher = await given.Member(await given.School(), Role.Teacher);
        return await given.Save(_ => new Tried(about, teacher, "Ouders van de Vissen", "Samen proeven", "Kleinere groepen", given.Now));
    }
}
