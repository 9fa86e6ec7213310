namespace Overbrug.Front;

/// <summary>Whom a visitor of a demo can be, by the role in <c>/demo/{role}</c>.</summary>
public static class DemoPeople
{
    public const string Teacher = "els@devlieger.example";
    public const string BridgeWorker = "amal@devlieger.example";
    public const string Head = "pieter@devlieger.example";
    public const string Partner = "hanne@samenspel.example";
    public const string Coordinator = "dirk@zennebocht.example";

    /// <summary>In the order of the tiles on the front page; a parent needs no one to be.</summary>
    public static IReadOnlyDictionary<string, string> ByRole { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["teacher"] = Teacher,
        ["bridge-worker"] = BridgeWorker,
        ["head"] = Head,
        ["partner"] = Partner,
        ["coordinator"] = Coordinator,
    };
}
