namespace Overbrug.Commands;

/// <summary>What was typed is not a command the program knows.</summary>
internal sealed class UsageException(string message) : Exception(message);
