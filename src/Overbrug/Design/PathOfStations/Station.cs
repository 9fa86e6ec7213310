namespace Overbrug.Design;

/// <summary>One station of a path: its words, a state (done, here, ahead or skipped), where it leads, and the state in words.</summary>
public sealed record Station(string Words, string State, string? Href = null, string? Note = null);
