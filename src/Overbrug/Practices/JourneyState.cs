namespace Overbrug.Practices;

public enum JourneyState { Open, Here, Done, Skipped }
