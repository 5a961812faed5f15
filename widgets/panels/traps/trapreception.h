#pragma once

#include "models/boundary/traparchive.h"
#include "models/items/estatepicture.h"

#include <QObject>

#include <optional>

namespace sd {

/// What is known of the listening for traps: on which port, and why that can't be had.
class TrapReception : public QObject
{
    Q_OBJECT

public:
    TrapReception(TrapArchive& archive, const EstatePicture& picture, QObject* parent);

    /// Reads it again; answered by `changed` where it is another.
    void ask();
    void apply(const PictureChange& change);
    /// 0: no longer.
    void setPort(int port);

    /// Nothing: it was not read yet.
    [[nodiscard]] std::optional<int> port() const { return m_port; }
    [[nodiscard]] bool isOn() const { return m_port.value_or(0) > 0; }
    /// Explained; empty: it listens, or is not meant to.
    [[nodiscard]] const QString& trouble() const { return m_trouble; }
    [[nodiscard]] bool isSetting() const { return m_isSetting; }

Q_SIGNALS:
    void changed();
    void refused(const QString& why);

private:
    void followTrouble();

    TrapArchive& m_archive;
    const EstatePicture& m_picture;
    std::optional<int> m_port;
    QString m_trouble;
    bool m_isSetting = false;
};

} // namespace sd
