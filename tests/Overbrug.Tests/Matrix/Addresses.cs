using System.Text.RegularExpressions;

namespace Overbrug.Tests.Matrix;

/// <summary>Puts a record's real values into a route.</summary>
internal static partial class Addresses
{
    private static readonly string Nowhere = Guid.Parse("01900000-0000-7000-8000-00000000dead").ToString();

    public static bool AsksForRecord(string route) => Key(route).Length > 0;

    public static string Of(Expectation line, World world, Target target)
    {
        var (half, room) = (target.Of ?? world.Ours, target.IsOther ? world.Ours.Other : (target.Of ?? world.Ours).Class);
        var isAbsent = target.Kind == Kind.Absent;
        var key = Key(line.Route);
        var path = Hole().Replace(line.Route, hole => Value(hole.Groups[1].Value.ToLowerInvariant()));
        return line.With.Length > 0 && (line.Form.Length > 0 || !line.Writes) ? $"{path}?{line.With}" : path;

        string Value(string name) => name switch
        {
            _ when name == key && isAbsent => name is "code" ? "aaaaaaaaaaaa" : name is "file" or "slug" or "token" ? "niets" : Nowhere,
            "lang" => "nl",
            "status" => "404",
            "role" => "teacher",
            "what" => "wish",
            "number" => line.Route.Contains("steps", StringComparison.Ordinal) ? "0" : line.Route.EndsWith("activities/{number:int}", StringComparison.Ordinal) ? "2" : "1",
            "stepid" => "experience",
            "methodid" => "class-activity",
            "file" => world.Asset,
            "slug" => half.Story.Slug!,
            "token" => line.Route.StartsWith("/invitation", StringComparison.Ordinal) ? half.School.Slug : "niets",
            "code" => key == "code" ? room.Group.Code! : world.Ours.Class.Group.Code!,
            "moment" or "momentid" => (line.Route.EndsWith("look-back", StringComparison.Ordinal) ? room.Past : room.Moment).Id.ToString(),
            "id" => Id().ToString()!,
            _ => throw new InvalidOperationException($"No value for {name} in {line.Route}"),
        };

        object Id() => line.Route.Split('/')[1..] switch
        {
            ["moments", .., "looking-back"] => room.Past.Id,
            ["moments", ..] => room.Moment.Id,
            ["runs", ..] => room.Run.Id,
            ["asks", ..] => room.Ask.Id,
            ["families", ..] => room.Family.Id,
            ["actions", ..] => half.Action.Id,
            ["classes", ..] or ["school", "classes", ..] => room.Group.Id,
            ["team", "stories", ..] => half.Story.Id,
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

    /// <summary>The part of the route that names the record.</summary>
    private static string Key(string route)
    {
        var holes = Hole().Matches(route).Select(hole => hole.Groups[1].Value.ToLowerInvariant()).ToList();
        return new[] { "moment", "momentid", "id", "code", "slug", "file" }.FirstOrDefault(holes.Contains) ?? "";
    }

    [GeneratedRegex(@"\{(\w+)[^/]*?\}(?=[/.]|$)")]
    private static partial Regex Hole();
}
