namespace Overbrug.Practices;

/// <summary>How often a phase comes round: once in a run, or again for each activity.</summary>
public enum Per { Run, Activity }
