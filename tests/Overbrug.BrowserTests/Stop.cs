namespace Overbrug.BrowserTests;

/// <summary>One page of the tour. Role: whose page it is in the demo, or null for anyone.</summary>
internal sealed record Stop(string Name, string Url, string? Role = null);
