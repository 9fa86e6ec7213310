using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Overbrug.Platform.Data;

/// <summary>
/// A query that is translated once and then only asked, for what many people ask for at the same time. Kept per model, since
/// each engine has its own. It takes single values: a list would be translated anew each time.
/// </summary>
/// <typeparam name="TQuery">what <c>EF.CompileAsyncQuery</c> makes</typeparam>
public sealed class KeptQuery<TQuery>(Func<TQuery> translate)
    where TQuery : Delegate
{
    private readonly ConditionalWeakTable<IModel, TQuery> translated = [];

    public TQuery For(OverbrugDb db) => translated.GetValue(db.Model, _ => translate());
}
