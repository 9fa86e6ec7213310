using Overbrug.Languages;
using Overbrug.Moments;

namespace Overbrug.Practices;

/// <summary>A moment in one line: what and when.</summary>
internal static class MomentTitle
{
    public static string Of(Moment moment, WordsIn words)
    {
        var kind = $"kinds.{moment.Kind}";
        var what = moment.Title.Length > 0 ? moment.Title : words.Knows(kind) ? words[kind] : moment.Kind;
        return words.Of("runs.moment", ("what", what), ("day", moment.Day));
    }
}
