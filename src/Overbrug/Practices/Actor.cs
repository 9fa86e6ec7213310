namespace Overbrug.Practices;

public enum Actor { Teacher, Partner, Parent, Team }
