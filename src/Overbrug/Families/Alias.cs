namespace Overbrug.Families;

/// <summary>A name without a person: a colour and a thing, "blauwe vis".</summary>
public sealed record Alias(string Colour, string Thing);
