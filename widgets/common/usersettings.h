#pragma once

#include "widgets/common/settingschema.h"

#include <QJsonObject>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace sd {

/// What this person has chosen on this machine: look, sounds, columns, windows. What a whole operation shares is in
/// the store instead. Keys and what they may hold are in settingschema.h.
///
/// Read once when made; a change is told at once and written half a second later by a thread of its own, so the
/// window never waits for a disk. What the file holds beyond the schema is left as it is.
class UserSettings : public QObject
{
    Q_OBJECT

public:
    /// Kept in memory only: for tests and pictures. With `file`: JSON, read now. One that can't be understood is set
    /// aside as "<file>.broken", and trouble() says so.
    explicit UserSettings(QString file = {}, QObject* parent = nullptr);
    ~UserSettings() override; ///< waits until all is written

    /// The person's choice, or the schema's fallback (undefined for a family's key that was never set).
    [[nodiscard]] QJsonValue value(const QString& key) const;
    [[nodiscard]] QString text(const QString& key) const { return value(key).toString(); }
    [[nodiscard]] int number(const QString& key) const { return value(key).toInt(); }
    [[nodiscard]] bool flag(const QString& key) const { return value(key).toBool(); }
    /// Refuses, and changes nothing, where the schema does not know the key or accept the value.
    bool setValue(const QString& key, const QJsonValue& value);
    void reset(const QString& key); ///< back to the fallback

    /// Empty, or why the file could not be read or written, in English.
    [[nodiscard]] QString trouble() const { return m_trouble; }

Q_SIGNALS:
    void changed(const QString& key);
    void troubleChanged();

private:
    void read();
    void put(const QString& key, const QJsonValue& value);
    void write();
    void setTrouble(const QString& trouble);

    QString m_file;
    QJsonObject m_values;
    QTimer m_soon;
    QThreadPool m_writer; ///< one thread, so that writes keep their order
    QString m_trouble;
};

} // namespace sd
