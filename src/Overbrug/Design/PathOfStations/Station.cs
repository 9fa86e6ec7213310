namespace Overbrug.Design;

/// <summary>One station of a path: its words, a state (done, here, ahead or skipped), and the state in words.</summary>
public sealed record Station(string Words, string State, string? Note = null);
