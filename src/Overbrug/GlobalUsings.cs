global using Action = Overbrug.Visions.Action;
