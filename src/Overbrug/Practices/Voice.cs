namespace Overbrug.Practices;

/// <summary>Whose question it is, and whose voice is heard.</summary>
public enum Voice
{
    Teacher,
    Partner,
    Parent,
    Team,
}
