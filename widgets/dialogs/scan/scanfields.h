#pragma once

#include "models/boundary/operations.h"
#include "models/domain/scan.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace sd {

class FieldTrouble;
class TextLabel;

/// Which network is searched, how fast, and how its devices are signed on to.
class ScanFields : public QWidget
{
    Q_OBJECT

public:
    explicit ScanFields(Operations& operations, QWidget* parent = nullptr);

    /// Nothing while no addresses are named, or not well.
    [[nodiscard]] std::optional<ScanWish> wish() const;
    /// What was typed; the devices that answer to it are to be watched with it.
    [[nodiscard]] QByteArray community() const;

Q_SIGNALS:
    void changed();
    void entered(); ///< Enter in the addresses

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void judge();
    void chooseList();
    void readList(const QString& file);
    void takeCredentials(std::vector<Credential> credentials);

    QLineEdit* m_range;
    TextLabel* m_count;
    QPushButton* m_list;
    FieldTrouble* m_trouble;
    QComboBox* m_signOn;
    QLineEdit* m_community;
    QSpinBox* m_rate;
    std::vector<Credential> m_credentials; ///< that speak SNMP, by name
    std::optional<AddressRange> m_addresses;
};

} // namespace sd
