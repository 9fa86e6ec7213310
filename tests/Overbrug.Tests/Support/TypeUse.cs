using System.Reflection;
using System.Reflection.Emit;

namespace Overbrug.Tests.Support;

/// <summary>What a compiled type uses: in its members' signatures and inside its methods. A typed link, a call of <c>Url</c>, is not a use.</summary>
internal static class TypeUse
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields().Select(f => (OpCode)f.GetValue(null)!).ToDictionary(code => code.Value);

    public static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    public static IEnumerable<Type> Of(Type type)
    {
        var members = type.GetMembers(Everything);
        var used = new List<Type?> { type.BaseType };
        used.AddRange(type.GetInterfaces());
        used.AddRange(members.OfType<FieldInfo>().Select(f => f.FieldType));
        used.AddRange(members.OfType<MethodInfo>().Select(m => m.ReturnType));
        used.AddRange(members.OfType<MethodBase>().SelectMany(m => m.GetParameters()).Select(p => p.ParameterType));
        used.AddRange(Calls(type).Where(member => member.Name != "Url").SelectMany(Named));
        return used.OfType<Type>().SelectMany(Parts).Distinct();
    }

    /// <summary>Every member and type that the instructions of a type name.</summary>
    public static IEnumerable<MemberInfo> Calls(Type type) => type.GetMembers(Everything).OfType<MethodBase>().SelectMany(Members);

    private static IEnumerable<Type?> Named(MemberInfo member) => member switch
    {
        Type type => [type],
        MethodInfo { IsGenericMethod: true } method => [method.DeclaringType, .. method.GetGenericArguments()],
        _ => [member.DeclaringType],
    };

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!) : [type, .. type.GetGenericArguments().Where(t => !t.IsGenericParameter).SelectMany(Parts)];

    private static IEnumerable<MemberInfo> Members(MethodBase method)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        var typeArguments = method.DeclaringType is { IsGenericType: true } generic ? generic.GetGenericArguments() : null;
        var arguments = method is MethodInfo { IsGenericMethod: true } ? method.GetGenericArguments() : null;
        for (var at = 0; at < code.Length;)
        {
            short value = code[at++];
            if (value == 0xFE)
            {
                value = unchecked((short)(0xFE00 | code[at++]));
            }

            var operand = Codes[value].OperandType;
            if (operand is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok
                && method.Module.ResolveMember(BitConverter.ToInt32(code, at), typeArguments, arguments) is { } member)
            {
                yield return member;
            }

            at += operand switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
                _ => 4,
            };
        }
    }
}
