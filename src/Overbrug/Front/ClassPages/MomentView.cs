using Overbrug.Families;
using Overbrug.Moments;

namespace Overbrug.Front.ClassPages;

/// <summary>A moment as one family sees it now.</summary>
/// <param name="Moment">published or cancelled</param>
/// <param name="SignUp">what this family said, if it said something</param>
/// <param name="Taken">families that come</param>
/// <param name="Place">this family's place on the waiting list, from 1; 0 when it does not wait</param>
public sealed record MomentView(Moment Moment, SignUp? SignUp, int Taken, int Place)
{
    public bool IsFull => Moment.Places is { } places && Taken >= places;

    public int? Left => Moment.Places is { } places ? Math.Max(0, places - Taken) : null;

    public bool IsWaiting => SignUp?.State == SignUpState.Waiting;

    public bool IsComing => SignUp?.State == SignUpState.Coming;
}
