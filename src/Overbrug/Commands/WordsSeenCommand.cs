using Overbrug.Languages;
using Overbrug.Platform.Operations;

namespace Overbrug.Commands;

internal sealed class WordsSeenCommand : Command
{
    public override string Name => "words seen";

    public override string About => "Notes that a speaker has looked at every word of a room (content/words/LANGUAGE/ROOM.txt); run it in the repository.";

    public override IReadOnlyList<string> Values => ["LANGUAGE", "ROOM", "WHO"];

    public override Task<int> RunAsync(Call call)
    {
        if (!Directory.Exists("content/words"))
        {
            throw new OperationException("Here is no content/words: run it in the root of the repository.");
        }

        var words = Words.Load("content");
        var (tag, room, who) = (call.Values[0], call.Values[1], call.Values[2]);
        var language = words.Languages.Find(tag) ?? throw new OperationException($"There is no language \"{tag}\" in content/words/languages.tsv.");
        var seen = CheckedWords.Note($"content/words/{language.Tag}.checked.tsv", words, language, room, who, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime));
        call.Say(seen == 0 ? $"There is nothing in content/words/{language.Tag}/{room}.txt to look at." : $"{who} has seen {seen} words of {room} in {language.Name}.");
        return Task.FromResult(seen == 0 ? 1 : 0);
    }
}
