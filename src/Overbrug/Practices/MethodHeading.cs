using System.Text.RegularExpressions;
using Overbrug.Platform;

namespace Overbrug.Practices;

/// <summary>A heading ("## id: Title") or a choice ("- id: text") of a language file, with the paragraphs under it.</summary>
sealed partial record MethodHeading(int Line, string Title)
{
    const int QuestionDepth = 4;

    readonly List<string> paragraphs = [];

    public string Help => string.Join('\n', paragraphs).Trim();

    public static Dictionary<string, MethodHeading> ReadAll(ContentFile file)
    {
        var found = new Dictionary<string, MethodHeading>();
        var path = new List<string>();
        MethodHeading? current = null;
        foreach (var (index, line) in file.Lines.Index())
        {
            if (line.StartsWith('#'))
                current = Add(Heading(line));
            else if (path.Count == QuestionDepth && ChoiceForm().Match(line) is { Success: true } choice)
                Add((QuestionDepth + 1, choice.Groups["id"].Value, choice.Groups["title"].Value));
            else if (current is not null)
                current.paragraphs.Add(line);
            else if (line.Trim().Length > 0)
                throw Fault("the file starts with \"# Title\"");

            MethodHeading Add((int Depth, string Id, string Title) part)
            {
                if (part.Depth > path.Count + 1)
                    throw Fault(path.Count == 0 ? "the file starts with \"# Title\"" : $"this heading skips a level: use {new string('#', path.Count + 1)}");
                var heading = new MethodHeading(index + 1, part.Title.Trim());
                path.RemoveRange(part.Depth - 1, path.Count - part.Depth + 1);
                var key = string.Join('/', path.Skip(1).Append(part.Id));
                if (part.Depth <= QuestionDepth)
                    path.Add(part.Id);
                return found.TryAdd(key, heading) ? heading : throw Fault(part.Depth == 1 ? "there is a second \"# Title\"" : $"\"{part.Id}\" has a text twice");
            }

            (int, string, string) Heading(string text) =>
                TitleForm().Match(text) is { Success: true } title ? (1, "", title.Groups["title"].Value) :
                HeadingForm().Match(text) is { Success: true } heading ? (heading.Groups["depth"].Length, heading.Groups["id"].Value, heading.Groups["title"].Value) :
                throw Fault("a heading is \"# Title\", \"## phase: Title\", \"### step: Title\" or \"#### question: Text\"");

            ContentException Fault(string problem) => new(file.Path, index + 1, problem);
        }
        return found;
    }

    [GeneratedRegex(@"^# +(?<title>\S.*)$")]
    private static partial Regex TitleForm();

    [GeneratedRegex(@"^(?<depth>#{2,4}) +(?<id>[a-z][a-z0-9-]*): +(?<title>\S.*)$")]
    private static partial Regex HeadingForm();

    [GeneratedRegex(@"^- +(?<id>[a-z][a-z0-9-]*): +(?<title>\S.*)$")]
    private static partial Regex ChoiceForm();
}
