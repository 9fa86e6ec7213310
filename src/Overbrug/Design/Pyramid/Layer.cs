namespace Overbrug.Design;

/// <summary>One layer of a pyramid: its words, a line under it, and where it leads.</summary>
public sealed record Layer(string Words, string? Note = null, string? Href = null);
