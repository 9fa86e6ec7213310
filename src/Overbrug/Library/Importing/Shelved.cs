using Overbrug.Platform.Data;

namespace Overbrug.Library.Importing;

/// <summary>Changes the library as rows tell; whoever calls it saves.</summary>
/// <param name="origin">the file or source</param>
internal sealed class Shelved(OverbrugDb db, KnownItems known, string origin, DateTime now)
{
    public void Make(string name, ResourceFacts facts)
    {
        var made = new Resource(known.FreeSlug(name, facts.Title), facts, now);
        made.ComesFrom(origin, name);
        known.Put(made, name);
        db.Add(made);
    }

    /// <summary>What is told of an item that came with the program, or from elsewhere, makes it one of our own.</summary>
    public void Change(Resource item, ResourceFacts facts)
    {
        item.Tell(facts, now);
        if (item.Origin != origin)
        {
            item.ComesFrom("", "");
        }
    }

    public void Withdraw(Resource item) => item.Withdraw(now);
}
