using System.Text.RegularExpressions;
using Overbrug.Platform;

namespace Overbrug.Practices;

/// <summary>Reads a method's folder: the structure from method.yml, the words from nl.md and the other languages.</summary>
public sealed partial class MethodReader
{
    readonly MethodTexts texts;
    readonly HashSet<string> steps = [];

    MethodReader(MethodTexts texts) => this.texts = texts;

    /// <exception cref="ContentException">Structure and words do not fit; the message names file and line.</exception>
    public static Method Read(string folder)
    {
        var map = ContentMap.Read(ContentFile.Read(Path.Combine(folder, "method.yml")));
        var reader = new MethodReader(MethodTexts.Read(folder));
        var method = reader.ReadMethod(map, new DirectoryInfo(folder).Name);
        reader.texts.RefuseLeftovers();
        return method;
    }

    Method ReadMethod(ContentMap map, string folder)
    {
        map.Only("id", "source", "activities", "phases");
        var id = Id(map, []);
        if (id != folder)
            throw map.Error($"id \"{id}\" differs from its folder \"{folder}\"", "id");
        var source = map.Text("source");
        var activities = map.Number("activities", 1, 20);
        var ids = new HashSet<string>();
        var maps = map.Has("phases") ? map.Maps("phases") : throw map.Error("\"phases\" is missing");
        var words = texts.Take("");
        var phases = maps.Select(phase => ReadPhase(phase, ids)).ToList();
        RefuseBrokenRounds(phases, maps);
        return new(id, words, source, activities, phases);
    }

    MethodPhase ReadPhase(ContentMap map, HashSet<string> ids)
    {
        map.Only("id", "station", "per", "pictogram", "steps");
        var id = Id(map, ids);
        var (station, per) = (map.OneOf<Station>("station"), map.OneOf<Per>("per"));
        var pictogram = map.Has("pictogram") ? map.Text("pictogram") : null;
        if (!map.Has("steps"))
            throw map.Error($"phase \"{id}\" has no steps");
        return new(id, texts.Take(id), station, per, pictogram, [.. map.Maps("steps").Select(step => ReadStep(step, id))]);
    }

    MethodStep ReadStep(ContentMap map, string phase)
    {
        map.Only("id", "for", "visible", "minutes", "produces", "source", "questions", "short");
        var id = Id(map, steps);
        var actors = map.AnyOf<Voice>("for");
        if (actors.Count == 0)
            throw map.Error($"step \"{id}\" is for nobody: add \"for\"");
        var visible = map.AnyOf<Voice>("visible");
        if (visible.Count > 0 && actors.Except(visible).Any())
            throw map.Error($"step \"{id}\" is for somebody who may not see it", "visible");
        if (!map.Has("questions"))
            throw map.Error($"step \"{id}\" has no questions");
        var minutes = map.Number("minutes", 1, 480);
        var produces = Slug(map, "produces");
        var source = map.Text("source");
        var words = texts.Take($"{phase}/{id}");
        var ids = new HashSet<string>();
        IReadOnlyList<MethodQuestion> questions = [.. map.Maps("questions").Select(question => ReadQuestion(question, $"{phase}/{id}", ids, actors))];
        if (map.Texts("short").FirstOrDefault(question => !ids.Contains(question)) is { } strange)
            throw map.Error($"\"short\" names \"{strange}\", which step \"{id}\" does not ask", "short");
        return new(id, words, actors, visible, minutes, produces, source, questions, map.Has("short") ? map.Texts("short") : null);
    }

    MethodQuestion ReadQuestion(ContentMap map, string step, HashSet<string> ids, IReadOnlyList<Voice> stepFor)
    {
        map.Only("id", "for", "type", "choices");
        var id = Id(map, ids);
        var actors = map.Has("for") ? map.AnyOf<Voice>("for") : stepFor;
        if (actors.Except(stepFor).Any())
            throw map.Error($"question \"{id}\" is for somebody the step is not for", "for");
        var type = map.OneOf<QuestionType>("type");
        if (type is QuestionType.Choice or QuestionType.Notes && !map.Has("choices"))
            throw map.Error($"question \"{id}\" has no choices");
        if (type is QuestionType.Text or QuestionType.Date && map.Has("choices"))
            throw map.Error($"question \"{id}\" cannot have choices", "choices");
        var path = $"{step}/{id}";
        var words = texts.Take(path);
        return new(id, words, actors, type, [.. map.Texts("choices").Select(choice =>
            new MethodChoice(choice, IdForm().IsMatch(choice) ? texts.Take($"{path}/{choice}") : throw NotAnId(map, "choices", choice)))]);
    }

    static void RefuseBrokenRounds(List<MethodPhase> phases, IReadOnlyList<ContentMap> maps)
    {
        var round = phases.FindIndex(phase => phase.Per == Per.Activity);
        if (round < 0)
            throw maps[0].Error("no phase has \"per: activity\"");
        var end = phases.FindIndex(round, phase => phase.Per == Per.Run);
        var back = end < 0 ? -1 : phases.FindIndex(end, phase => phase.Per == Per.Activity);
        if (back >= 0)
            throw maps[back].Error($"phase \"{phases[back].Id}\" comes round per activity, but the one before it does not: keep those phases together");
    }

    static string Id(ContentMap map, HashSet<string> taken)
    {
        var id = Slug(map, "id");
        return taken.Add(id) ? id : throw map.Error($"the id \"{id}\" is used twice", "id");
    }

    static string Slug(ContentMap map, string key)
    {
        var text = map.Text(key);
        return IdForm().IsMatch(text) ? text : throw NotAnId(map, key, text);
    }

    static ContentException NotAnId(ContentMap map, string key, string text) =>
        map.Error($"\"{text}\" is not an id: use small letters, digits and dashes, at most 60", key);

    [GeneratedRegex("^[a-z][a-z0-9-]{0,59}$")]
    private static partial Regex IdForm();
}
