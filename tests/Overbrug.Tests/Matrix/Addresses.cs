using System.Text.RegularExpressions;

namespace Overbrug.Tests.Matrix;

/// <summary>Puts a record's real values into a route.</summary>
internal static partial class Addresses
{
    private static readonly string Nowhere = Guid.Parse("01900000-0000-7000-8000-00000000dead").ToString();

    public static bool AsksForRecord(string route) => Key(route).Length > 0;

    private static bool IsOfLibrary(string route) => route.Contains("library", StringComparison.Ordinal);

    /// <summary>Where the class's own people find it.</summary>
    public static string OfOwn(Expectation line, World world) => Of(line, world, AsksForRecord(line.Route) ? Target.Own(world) : Target.None);

    public static string Of(Expectation line, World world, Target target)
    {
        var (half, room) = (target.Of ?? world.Ours, target.RoomIn(world));
        var key = Key(line.Route);
        var path = Hole().Replace(line.Route, hole => Value(hole.Groups[1].Value.ToLowerInvariant()));
        return line.With.Length > 0 && (line.Form.Length > 0 || !line.Writes) ? $"{path}?{line.With}" : path;

        string Value(string name) => name switch
        {
            _ when name == key && target.Kind == Kind.Absent => name is "code" ? "aaaaaaaaaaaa" : name is "file" or "slug" or "token" ? "niets" : Nowhere,
            "lang" => "nl",
            "status" => "404",
            "role" => "teacher",
            "what" => "wish",
            "number" => line.Route.Contains("steps", StringComparison.Ordinal) ? "0" : line.Route.EndsWith("activities/{number:int}", StringComparison.Ordinal) ? "2" : "1",
            "stepid" => "experience",
            "methodid" => "class-activity",
            "file" => target.Kind == Kind.Gone ? "team.css" : world.Asset,
            "slug" => key == "slug" && line.Route.Contains("/lists/", StringComparison.Ordinal) ? half.List.Slug! : IsOfLibrary(line.Route) ? half.Item.Slug : half.Story.Slug!,
            "token" => half.School.Slug,
            "code" => key == "code" ? room.Group.Code! : world.Ours.Class.Group.Code!,
            "moment" or "momentid" => (line.Route.EndsWith("look-back", StringComparison.Ordinal) ? room.Past : room.Moment).Id.ToString(),
            "id" => Id().ToString()!,
            _ => throw new InvalidOperationException($"No value for {name} in {line.Route}"),
        };

        object Id() => line.Route.Split('/')[1..] switch
        {
            ["moments", .., "looking-back"] => room.Past.Id,
            ["moments", .., "publication"] => room.Draft.Id,
            ["moments", ..] => room.Moment.Id,
            ["runs", ..] => room.Run.Id,
            ["asks", ..] => room.Ask.Id,
            ["families", ..] => room.Family.Id,
            ["actions", ..] => half.Action.Id,
            ["classes", ..] or ["school", "classes", ..] => room.Group.Id,
            ["team", "stories", ..] => half.Story.Id,
            ["library-desk", "imports", ..] => half.Import.Id,
            ["library-desk", "suggestions", ..] => half.Suggestion.Id,
            ["library-desk", "tried", ..] => half.Tried.Id,
            ["team", "library", "lists", ..] => half.List.Id,
            ["pilots", ..] => half.Pilot.Id,
            ["schools", ..] => half.School.Id,
            ["school", "members", ..] => room.Member.Id,
            ["school", "partners", ..] => half.Partner.Id,
            ["school", "grants", ..] => half.Grant.Id,
            ["school", "invitations", ..] => half.Invitation.Id,
            ["account", "passkeys", ..] => "AAAA",
            _ => throw new InvalidOperationException($"No record for {line.Route}"),
        };
    }

    /// <summary>What is sent to an endpoint: of each record named there the one of this target.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Fields(Expectation line, World world, Target target)
    {
        var room = target.RoomIn(world);
        var isAbsent = target.Kind == Kind.Absent;
        var sent = line.With.Replace("{signup}", isAbsent ? Nowhere : room.Freed.Id.ToString(), StringComparison.Ordinal).Replace("{edition}", (target.Of ?? world.Ours).Tried.Edition, StringComparison.Ordinal).Replace("{class}", isAbsent ? Nowhere : room.Group.Id.ToString(), StringComparison.Ordinal);
        return [.. sent.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')).Select(pair => KeyValuePair.Create(pair[0], pair[1]))];
    }

    /// <summary>The part of the route that names the record.</summary>
    private static string Key(string route)
    {
        var holes = Hole().Matches(route).Select(hole => hole.Groups[1].Value.ToLowerInvariant()).ToList();
        return new[] { "moment", "momentid", "id", "code", "slug", "file", "token" }.FirstOrDefault(holes.Contains) ?? "";
    }

    [GeneratedRegex(@"\{(\w+)[^/]*?\}(?=[/.]|$)")]
    private static partial Regex Hole();
}
