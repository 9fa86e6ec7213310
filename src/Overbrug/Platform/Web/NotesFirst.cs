namespace Overbrug.Platform.Web;

/// <summary>
/// What is posted to this page is taken before the page is read or drawn. For what many people send at the same time:
/// drawing a page that ends in a redirect costs more than keeping what it says.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public abstract class NotesFirstAttribute : Attribute
{
    /// <summary>The name of the page's form (<c>@formname</c>) that is taken; others go to the page.</summary>
    public abstract string Form { get; }

    /// <summary>True when it is noted and the answer is given; false lets the page draw itself and say what is wrong.</summary>
    public abstract Task<bool> NoteAsync(HttpContext http);
}

/// <summary>Stands last before the pages: whoever may not post here was sent away already.</summary>
public static class NotesFirst
{
    private const string FormField = "_handler";

    public static void UseNotesFirst(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        if (!HttpMethods.IsPost(http.Request.Method) || http.GetEndpoint()?.Metadata.GetMetadata<NotesFirstAttribute>() is not { } notes || http.Request.Form[FormField] != notes.Form || !await notes.NoteAsync(http))
        {
            await next(http);
        }
    });
}
