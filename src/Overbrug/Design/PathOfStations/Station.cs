namespace Overbrug.Design;

/// <summary>One station of a path: its words, a state (done, here, ahead or skipped), the state in words, and the line that stands for the whole path on a phone.</summary>
public sealed record Station(string Words, string State, string? Note = null, string? Now = null);
