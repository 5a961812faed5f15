#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>
#include <QVarLengthArray>

#include <initializer_list>
#include <limits>
#include <optional>

namespace sd {

/// Reads the members of a JSON object that comes from outside, strictly: the right type, in range, none unknown.
/// A member that is absent leaves its variable as it is. The first thing that is wrong is kept, the rest is skipped,
/// so that a caller reads everything in a row and asks once. Names must live as long as this: literals do.
class JsonMembers
{
public:
    /// `path` is where the object stands in its document ("/groups/0"), for messages.
    explicit JsonMembers(QJsonObject object, QString path = {});

    [[nodiscard]] bool has(QLatin1StringView name) const;
    void require(std::initializer_list<QLatin1StringView> names);

    void text(QLatin1StringView name, QString& value);
    /// One of `allowed`, as it stands there.
    void choice(QLatin1StringView name, QString& value, std::initializer_list<QLatin1StringView> allowed);
    void texts(QLatin1StringView name, QStringList& value);
    void flag(QLatin1StringView name, bool& value);
    void integer(QLatin1StringView name, qint64& value, qint64 min, qint64 max);
    template<typename T>
    void integer(QLatin1StringView name, T& value, qint64 min, qint64 max)
    {
        qint64 wide = value;
        integer(name, wide, min, max);
        value = static_cast<T>(wide);
    }
    void number(QLatin1StringView name, double& value, double min = std::numeric_limits<double>::lowest());
    void number(QLatin1StringView name, std::optional<double>& value);
    /// It is there, and null: for members whose absence means something else.
    [[nodiscard]] bool isNull(QLatin1StringView name);
    [[nodiscard]] QJsonObject object(QLatin1StringView name);
    [[nodiscard]] QJsonArray array(QLatin1StringView name);

    /// Refuses members that nobody asked for: a misspelt name must not pass as a default.
    void refuseOthers();
    void fail(QLatin1StringView name, const QString& reason);
    [[nodiscard]] QString pathOf(QLatin1StringView name) const;

    [[nodiscard]] bool isFine() const { return m_error.isEmpty(); }
    /// "/checks/0/port: must be a whole number from 1 to 65535"; empty when all was well.
    [[nodiscard]] const QString& error() const { return m_error; }

private:
    /// The member's value when it is there and nothing went wrong before.
    [[nodiscard]] std::optional<QJsonValue> take(QLatin1StringView name);

    QJsonObject m_object;
    QString m_path;
    QString m_error;
    QVarLengthArray<QLatin1StringView, 24> m_known; ///< names are literals: objects are small, and read by the thousand
};

/// "line 7, column 12": where a parser stopped that knows an offset only (QJsonParseError).
QString jsonPlace(const QByteArray& json, qsizetype offset);

} // namespace sd
