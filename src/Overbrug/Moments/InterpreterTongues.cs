using Overbrug.Languages;

namespace Overbrug.Moments;

/// <summary>The languages an interpreter can be asked for, on a phone and on paper: the reader's, those of the site, then all others.</summary>
/// <param name="Own">how many of the first this site speaks itself</param>
public sealed record InterpreterTongues(IReadOnlyList<string> All, int Own)
{
    public static InterpreterTongues Of(Speaking speaking)
    {
        var words = speaking.Words;
        List<string> own = [.. words.Languages.Where(l => !l.IsDutch).OrderByDescending(l => l == speaking.Page).Select(l => l.Tag)];
        return new([.. own, .. words.Ids("languages").Except([.. own, Language.DutchTag])], own.Count);
    }
}
