using Overbrug.Families;
using Overbrug.Moments;
using Overbrug.Schools;

namespace Overbrug.Front.ClassPages;

/// <summary>A moment as one family sees it now.</summary>
/// <param name="Moment">published or cancelled</param>
/// <param name="SignUp">what this family said, if it said something</param>
/// <param name="Taken">families that come</param>
/// <param name="Place">this family's place on the waiting list, from 1; 0 when it does not wait</param>
public sealed record MomentView(Moment Moment, SignUp? SignUp, int Taken, int Place)
{
    /// <summary>Those classes of this door that it is for; a page of brothers and sisters says which.</summary>
    public IReadOnlyList<ClassGroup> Groups { get; init; } = [];

    public bool IsFull => Moment.Places is { } places && Taken >= places;

    public int? Left => Moment.Places is { } places ? Math.Max(0, places - Taken) : null;

    /// <summary>All that a page shows of it, as one line: with the same line it looks the same.</summary>
    public string Shown => $"{Moment.Id} {Moment.Version} {Left} {SignUp?.State} {SignUp?.Adults} {SignUp?.Children} {Place} {string.Join(' ', Groups.Select(group => group.Id))}";

    public bool IsWaiting => SignUp?.State == SignUpState.Waiting;

    public bool IsComing => SignUp?.State == SignUpState.Coming;
}
