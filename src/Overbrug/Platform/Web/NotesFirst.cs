namespace Overbrug.Platform.Web;

/// <summary>Takes what was posted to a page before that page is read or drawn.</summary>
public interface INoteFirst
{
    /// <summary>True when it is noted and the answer is given; false lets the page draw itself and say what is wrong.</summary>
    Task<bool> NoteAsync(HttpContext http);
}

/// <summary>
/// The posts of this page go to <typeparamref name="TNote"/> first (a scoped service). For what many people send at the same
/// time: drawing a page that ends in a redirect costs more than keeping what it says.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NotesFirstAttribute<TNote> : NotesFirstAttribute
    where TNote : INoteFirst
{
    public override Task<bool> NoteAsync(HttpContext http) => http.RequestServices.GetRequiredService<TNote>().NoteAsync(http);
}

/// <summary>What <see cref="NotesFirstAttribute{TNote}"/> says, of any page.</summary>
public abstract class NotesFirstAttribute : Attribute
{
    public abstract Task<bool> NoteAsync(HttpContext http);
}

/// <summary>Stands last before the pages: whoever may not post here was sent away already.</summary>
public static class NotesFirst
{
    public static void UseNotesFirst(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        if (!HttpMethods.IsPost(http.Request.Method) || http.GetEndpoint()?.Metadata.GetMetadata<NotesFirstAttribute>() is not { } notes || !await notes.NoteAsync(http))
        {
            await next(http);
        }
    });
}
